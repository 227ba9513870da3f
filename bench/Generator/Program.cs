using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using MySqlConnector;
using TeacherRegistration.EntityFrameworkCore;
using TeacherRegistration.EntityFrameworkCore.MySql;
using TeacherRegistration.Framework.Encryption;
using TeacherRegistration.Generator;

// generator --connection "…" --folder DIR [--rows 2000000] [--filers 26000] [--day 2026-11-26]
// Fills a new database; writes into the folder the keys for the product's settings (keys.json), the sessions' cookies (sessions.json), and those
// of applicants who will file, with what they will enter (filers.json).
var arguments = args.Chunk(2).ToDictionary(pair => pair[0], pair => pair[^1]);
var rows = int.Parse(arguments.GetValueOrDefault("--rows", "2000000"), null);
// Of both sorts as many as start in 10 minutes and the warm-up before.
var filerCount = int.Parse(arguments.GetValueOrDefault("--filers", "26000"), null);
var day = arguments.TryGetValue("--day", out var text) ? DateOnly.Parse(text, null) : DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
var calendar = new Calendar(day.ToDateTime(new TimeOnly(4, 0), DateTimeKind.Utc));
var folder = Directory.CreateDirectory(arguments["--folder"]).FullName;
var connection = new MySqlConnectionStringBuilder(arguments["--connection"]) { AllowLoadLocalInfile = true, SslMode = MySqlSslMode.Disabled };

var database = connection.Database;
connection.Database = "";
await using (var server = new MySqlConnection(connection.ConnectionString))
{
    await server.OpenAsync();
    await TableLoader.ExecuteAsync(server, $"CREATE DATABASE `{database}` CHARACTER SET utf8mb4 COLLATE utf8mb4_bin");
}

connection.Database = database;
var options = new DbContextOptionsBuilder<TeacherRegistrationDbContext>();
new MySqlProvider(connection.ConnectionString).Configure(options);
await using var context = new TeacherRegistrationDbContext(options.Options);
await context.Database.MigrateAsync();

var watch = Stopwatch.StartNew();
var words = Words.Read();
var keys = BenchKeys.Write(Path.Combine(folder, "keys.json"));
var cipher = new ColumnCipher(Options.Create(keys));
var nation = new Nation(words, calendar, rows);
var cases = new Cases(words, calendar, nation);
var staff = new Staff(cipher, calendar);
nation.Places.ForEach(staff.Add);
await File.WriteAllTextAsync(Path.Combine(folder, "sessions.json"), JsonSerializer.Serialize(staff.Cookies));
var filers = new Filers(cipher, calendar, words, nation, filerCount);
await File.WriteAllTextAsync(Path.Combine(folder, "filers.json"), JsonSerializer.Serialize(filers.All, new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));

var loader = new TableLoader(connection.ConnectionString, context.Model);
var applications = new ApplicationMaker(words, calendar, nation, cases, cipher);
var confirmations = new ConfirmationMaker(words, calendar, nation, cases);
Console.WriteLine($"{rows:N0} applications, {nation.Places.Count} agencies; prepared in {watch.Elapsed.TotalSeconds:F1} s");
await loader.LoadAsync(nation.Agencies);
await loader.LoadAsync(nation.Places.SelectMany(place => place.Points).Select(point => point.Point));
await loader.LoadAsync([nation.Policy]);
await loader.LoadAsync([nation.ProvincePlan]);
await loader.LoadAsync(nation.Plans);
await loader.LoadAsync(nation.Filings);
await loader.LoadAsync(nation.Published);
await loader.LoadAsync(nation.Arrangements);
await loader.LoadAsync(staff.Accounts.Concat(filers.Accounts));
await loader.LoadAsync(staff.Sessions.Concat(filers.Sessions));
await loader.LoadAsync(filers.Records);

// Two lanes, as the largest table is loaded by one thread of the server.
await Task.WhenAll(
    loader.LoadAsync(applications.Applications()),
    Task.Run(async () =>
    {
        await loader.LoadAsync(applications.Counts());
        await loader.LoadAsync(new Schools(words, calendar, nation, cases).All());
        await loader.LoadAsync(applications.Grams());
        await loader.LoadAsync(applications.People());
        await loader.LoadAsync(applications.Filed());
        await loader.LoadAsync(confirmations.Checks());
        await loader.LoadAsync(applications.Approvals());
        await loader.LoadAsync(confirmations.Messages());
        await loader.LoadAsync(confirmations.Records());
        await loader.LoadAsync(confirmations.Seals());
    }));
Console.WriteLine($"Loaded in {watch.Elapsed.TotalSeconds:F1} s");
