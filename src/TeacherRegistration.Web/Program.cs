using Microsoft.Extensions.Options;
using TeacherRegistration.Web.Hosting;

var builder = WebApplication.CreateBuilder(new WebApplicationOptions
{
    Args = args,
    // The settings lie beside the program, whatever folder it is started from.
    ContentRootPath = AppContext.BaseDirectory,
});
builder.AddProduct();

var app = builder.Build();
// Before the database is touched: nothing is written with a key that is none.
app.Services.GetRequiredService<IStartupValidator>().Validate();
await app.PrepareDatabaseAsync();
app.UseProduct();
await app.RunAsync();

/// <summary>The host; public for the tests that start it.</summary>
public partial class Program;
