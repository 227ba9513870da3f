using TeacherRegistration.Applications.Contracts;

namespace TeacherRegistration.Applications.Application.Importing;

/// <summary>工作简历 as <c>2013.09-至今|unit|stage and subject|post</c>, rows apart by semicolons.</summary>
internal static class WorkHistoryColumn
{
    private const int Parts = 4;
    private const int MaximumRows = 30;

    public static IReadOnlyList<WorkHistoryRow> Parse(RowReader reader)
    {
        var rows = new List<WorkHistoryRow>();
        foreach (var line in reader.Text(ImportColumns.WorkHistory, 2000, isRequired: false).Replace('\uFF1B', ';').Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var parts = line.Split('|', StringSplitOptions.TrimEntries);
            var span = parts[0].Split('-', StringSplitOptions.TrimEntries);
            if (parts.Length != Parts || span.Length != 2 || rows.Count == MaximumRows)
            {
                return reader.Fail(ImportColumns.WorkHistory, ApplicationsErrorCodes.WorkHistoryForm, rows);
            }

            rows.Add(new WorkHistoryRow(span[0], span[1], parts[1], parts[2], parts[3]));
        }

        return rows;
    }
}
