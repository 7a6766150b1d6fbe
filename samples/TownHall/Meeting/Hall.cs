using DialogEngine.TownHall.Engine;
using DialogEngine.TownHall.Narration;
using DialogEngine.TownHall.Simulation;

namespace DialogEngine.TownHall.Meeting;

/// <summary>All that a meeting takes place in: the engine's dialogue, the desk, the projector, the audience, and who tells of it.</summary>
internal sealed record Hall(
    CreatedDialogue Dialogue,
    EngineHttp Http,
    Desk Desk,
    Projector Projector,
    Audience Audience,
    Mind Mind,
    Tempo Tempo,
    Narrator Narrator);
