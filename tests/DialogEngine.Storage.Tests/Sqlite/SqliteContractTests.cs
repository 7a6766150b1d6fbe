using DialogEngine.Storage.Contract;

namespace DialogEngine.Storage.Sqlite;

public sealed class SqliteJournalTests() : JournalContract(new SqliteProvider());

public sealed class SqliteTamperingTests() : TamperingContract(new SqliteProvider());

public sealed class SqliteBallotsTests() : BallotStoreContract(new SqliteProvider());

public sealed class SqliteFencingTests() : FencingContract(new SqliteProvider());

public sealed class SqliteBallotReadingTests() : BallotReadingContract(new SqliteProvider());

public sealed class SqliteBallotPropertiesTests() : BallotProperties(new SqliteProvider());

public sealed class SqlitePollChangesTests() : PollChangeContract(new SqliteProvider());

public sealed class SqliteDialogueRegisterTests() : DialogueRegisterContract(new SqliteProvider());

public sealed class SqliteModeratorRegisterTests() : ModeratorRegisterContract(new SqliteProvider());

public sealed class SqliteReadinessTests() : ReadinessContract(new SqliteProvider());
