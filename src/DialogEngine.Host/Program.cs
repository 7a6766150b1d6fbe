using DialogEngine.Host;

await using var engine = await Engine.Start(args);
await engine.WaitForShutdownAsync();
