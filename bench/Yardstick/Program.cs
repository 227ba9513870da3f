using MySqlConnector;
using TeacherRegistration.Yardstick;

// What the product's work costs at the least: the same SQL by hand, JSON out, no login, no permission, no audited reads.
var builder = WebApplication.CreateSlimBuilder(args);
builder.Logging.SetMinimumLevel(LogLevel.Warning);
builder.Services.AddSingleton(new MySqlDataSourceBuilder(new MySqlConnectionStringBuilder(builder.Configuration["connection"]!)
{
    GuidFormat = MySqlGuidFormat.Binary16,
    AllowUserVariables = true,
    MaximumPoolSize = 100,
    // Nothing is left behind in a connection that the next one could see.
    ConnectionReset = false,
}.ConnectionString).UseConnectionOpenedCallback(async (context, cancellationToken) =>
{
    await using var command = context.Connection.CreateCommand();
    command.CommandText = "SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED";
    await command.ExecuteNonQueryAsync(cancellationToken);
}).Build());

var app = builder.Build();
app.MapGet("/list", Reads.ListAsync);
app.MapGet("/open", Reads.OpenAsync);
app.MapGet("/other-points", Reads.OtherPointsAsync);
app.MapGet("/counts", Reads.CountsAsync);
app.MapGet("/counts-grouped", Reads.CountsGroupedAsync);
app.MapGet("/by-id-number", Reads.ByIdNumberAsync);
app.MapPost("/confirm", Confirmation.ConfirmAsync);
// The gateway of the product's text messages: one that refused them would have it try again and again beside what is measured.
app.MapPost("/sms", () => Results.Content("{}", "application/json"));
await app.RunAsync();
