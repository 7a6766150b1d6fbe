using DialogEngine.Storage.Contract;

namespace DialogEngine.Storage.Postgres;

public sealed class PostgresJournalTests(SharedServer server) : JournalContract(server.NewStore());

public sealed class PostgresTamperingTests(SharedServer server) : TamperingContract(server.NewStore());

public sealed class PostgresBallotsTests(SharedServer server) : BallotStoreContract(server.NewStore());

public sealed class PostgresFencingTests(SharedServer server) : FencingContract(server.NewStore());

public sealed class PostgresBallotReadingTests(SharedServer server) : BallotReadingContract(server.NewStore());

public sealed class PostgresBallotPropertiesTests(SharedServer server) : BallotProperties(server.NewStore());

public sealed class PostgresPollChangesTests(SharedServer server) : PollChangeContract(server.NewStore());

public sealed class PostgresDialogueRegisterTests(SharedServer server) : DialogueRegisterContract(server.NewStore());

public sealed class PostgresModeratorRegisterTests(SharedServer server) : ModeratorRegisterContract(server.NewStore());

public sealed class PostgresReadinessTests(SharedServer server) : ReadinessContract(server.NewStore());
