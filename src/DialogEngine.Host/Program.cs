using DialogEngine.Host;

RuntimeSettings.Apply();
return await Commands.Run(args);
