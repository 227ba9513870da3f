using TeacherRegistration.Testing;

// One running product per database for the whole assembly: starting it takes longer than most tests.
[assembly: AssemblyFixture(typeof(SqliteHost))]
[assembly: AssemblyFixture(typeof(MySqlHost))]
