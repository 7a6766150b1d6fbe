using System.Net;
using System.Net.Http.Json;
using DialogEngine.Dialogues;
using DialogEngine.Wire;
using Microsoft.Data.Sqlite;

namespace DialogEngine;

/// <summary>A dialogue whose journal was changed by something other than the engine is not served, and harms no other.</summary>
public class DamagedDialogueTests
{
    [Fact]
    public async Task ADamagedDialogue_IsMarkedInTheList_AndTheOthersAreThereAsEver()
    {
        await using var engine = await RunningEngine.Start();
        string damaged, whole;
        await using (var one = await Hall.Open(engine)) damaged = one.Id;
        await using (var other = await Hall.Open(engine)) whole = other.Id;
        await engine.Stop();
        Damage(engine, damaged);
        await engine.Run();

        var listed = await engine.Get("/api/dialogues", RunningEngine.Key).As<DialogueSummary[]>();

        Assert.Equal(2, listed.Length);
        Assert.Equal(new DialogueSummary(damaged, Damaged: true), Assert.Single(listed, d => d.DialogueId == damaged));
        var fine = Assert.Single(listed, d => d.DialogueId == whole);
        Assert.Equal((DialogueState.Open, "Hur mår samtalet?", null), (fine.State, fine.Title!["sv"], fine.Damaged));
        Assert.Contains($"The journal of dialogue {damaged} does not hold together at version 2", engine.Written, StringComparison.Ordinal);
        await engine.Get($"/api/dialogues/{damaged}").Refused(HttpStatusCode.InternalServerError);
        Assert.Equal(DialogueState.Open, (await engine.Get($"/api/dialogues/{whole}").As<Snapshot>()).Header.State);
    }

    [Fact]
    public async Task WhateverIsAskedOfADamagedDialogue_IsAnsweredThatItIsDamaged()
    {
        await using var engine = await RunningEngine.Start();
        string damaged, code, phone;
        await using (var hall = await Hall.Open(engine)) (damaged, code, phone) = (hall.Id, hall.Dialogue.JoinCode, (await hall.Join()).ParticipantToken);
        await engine.Stop();
        Damage(engine, damaged);
        await engine.Run();

        Task<HttpResponseMessage>[] answers =
        [
            engine.Get($"/api/dialogues/{damaged}"),
            engine.Get($"/api/dialogues/{damaged}/polls/{Some.Poll}/tally"),
            engine.Get($"/api/dialogues/{damaged}/polls/{Some.Poll}/ballots"),
            engine.Get($"/api/dialogues/{damaged}/plan", RunningEngine.Key),
            engine.Send(HttpMethod.Put, $"/api/dialogues/{damaged}/plan", JsonContent.Create(Some.Plan(Some.Single())), RunningEngine.Key),
            engine.Get($"/api/dialogues/{damaged}/review", RunningEngine.Key),
            engine.Get($"/api/dialogues/{damaged}/commitments"),
            engine.Get($"/api/dialogues/{damaged}/qr.svg"),
            engine.Post("/api/join", new JoinRequest(code, "Room")),
        ];

        foreach (var answer in answers)
        {
            var problem = await answer.Refused(HttpStatusCode.InternalServerError);
            Assert.Equal(("urn:dialogengine:damaged-dialogue", "Damaged"), (problem.Type, problem.Title));
            Assert.Contains("nothing is written to it", problem.Detail, StringComparison.Ordinal);
        }

        foreach (var (hub, bearer) in new[] { ("projector", null), ("audience", phone), ("desk", RunningEngine.Key) })
        {
            await using var raw = await RawClient.Connect(engine, $"{hub}?dialogue={damaged}", bearer);
            await raw.Receives("The record of this dialogue is damaged.");
            await raw.Closes("the dialogue is damaged");
        }
    }

    private static void Damage(RunningEngine engine, string dialogue)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(engine.DataFolder, "dialogengine.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "UPDATE dialogue_event SET payload = payload || ' ' WHERE dialogue = $dialogue AND version = 2";
        command.Parameters.AddWithValue("$dialogue", dialogue);
        Assert.Equal(1, command.ExecuteNonQuery());
    }
}
