using DialogEngine.Storage.Contract;

namespace DialogEngine.Simulating;

public sealed class SimulatedJournalTests() : JournalContract(new SimulatedProvider());

public sealed class SimulatedBallotsTests() : BallotStoreContract(new SimulatedProvider());

public sealed class SimulatedFencingTests() : FencingContract(new SimulatedProvider());

public sealed class SimulatedBallotReadingTests() : BallotReadingContract(new SimulatedProvider());

public sealed class SimulatedBallotPropertiesTests() : BallotProperties(new SimulatedProvider());

public sealed class SimulatedPollChangesTests() : PollChangeContract(new SimulatedProvider());

public sealed class SimulatedDialogueRegisterTests() : DialogueRegisterContract(new SimulatedProvider());
