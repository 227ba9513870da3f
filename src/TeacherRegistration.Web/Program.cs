using TeacherRegistration.Web.Hosting;

var builder = WebApplication.CreateBuilder(new WebApplicationOptions
{
    Args = args,
    // The settings lie beside the program, whatever folder it is started from.
    ContentRootPath = AppContext.BaseDirectory,
});
builder.AddProduct();

var app = builder.Build();
await app.PrepareDatabaseAsync();
app.UseProduct();
await app.RunAsync();

/// <summary>The host; public for the tests that start it.</summary>
public partial class Program;
