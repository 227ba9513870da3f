namespace TeacherRegistration.ReliabilityTests;

/// <summary>How often a test of failures is repeated: a few times always, often before a release (<c>./test.sh --long</c>).</summary>
internal static class Rounds
{
    public static int Of(int always, int beforeARelease) =>
        Environment.GetEnvironmentVariable("TEST_LONG") is null ? always : beforeARelease;
}
