using System.Globalization;
using System.Text.Json;
using TeacherRegistration.Load;

// load measure --connection "…" --folder DIR --product PORT --product-pid N --yardstick PORT --yardstick-pid N --database-pid N --out FILE [--samples 3] [--seconds 5] [--only "Confirm"]
//   of the profiles: [--profile-seconds 60] [--warm-seconds 240] [--filers-per-second 17] [--staff-connections 4] [--staff-per-second 40]
// load explain --connection "…" --folder DIR --product PORT --out FILE
// load report --large FILE [--small FILE] --out FILE
var arguments = args.Skip(1).Chunk(2).ToDictionary(pair => pair[0], pair => pair[^1]);
switch (args[0])
{
    case "measure":
        Measure();
        break;
    case "explain":
        Explain();
        break;
    case "report":
        var small = arguments.TryGetValue("--small", out var file) ? Read(file) : null;
        File.WriteAllText(arguments["--out"], Report.Write(Read(arguments["--large"]), small));
        break;
    default:
        throw new ArgumentException("measure, explain or report");
}

void Measure()
{
    var database = new Database(arguments["--connection"]);
    var meter = new Meter(Number("--database-pid"));
    var product = new Side("product", Number("--product"), new Meter(Number("--product-pid")), meter);
    var yardstick = new Side("yardstick", Number("--yardstick"), new Meter(Number("--yardstick-pid")), meter);
    var workload = new Workload(database, arguments["--folder"]);
    var filing = new FilingOptions(
        Seconds("--profile-seconds", "60"),
        Seconds("--warm-seconds", "240"),
        Decimal("--filers-per-second", "17"),
        (int)Decimal("--staff-connections", "4"),
        Decimal("--staff-per-second", "40"));
    var profiles = new Profiles(workload, database, product, filing, arguments["--folder"]);
    var result = new Measuring(workload, database, product, yardstick, profiles, (int)Decimal("--samples", "3"), Seconds("--seconds", "5")).Run(arguments.GetValueOrDefault("--only"));
    File.WriteAllText(arguments["--out"], JsonSerializer.Serialize(result));
}

void Explain()
{
    var database = new Database(arguments["--connection"]);
    var workload = new Workload(database, arguments["--folder"]);
    workload.RenewSessions();
    File.WriteAllText(arguments["--out"], new Explaining(workload, database, Number("--product")).Write());
}

TimeSpan Seconds(string name, string usual) => TimeSpan.FromSeconds(Decimal(name, usual));

double Decimal(string name, string usual) => double.Parse(arguments.GetValueOrDefault(name, usual), CultureInfo.InvariantCulture);

int Number(string name) => int.Parse(arguments[name], CultureInfo.InvariantCulture);

Result Read(string path) => JsonSerializer.Deserialize<Result>(File.ReadAllText(path))!;
