using TeacherRegistration.Cli;

return await CommandLine.Create().Parse(args).InvokeAsync();
