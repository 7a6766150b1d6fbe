using DialogEngine.Host;

return await Commands.Run(args);
