using System.Data.Common;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore.Diagnostics;
using TeacherRegistration.Framework.EntityFrameworkCore;

namespace TeacherRegistration.EntityFrameworkCore.MySql;

/// <summary>Tells the database which index a query walks (<see cref="IndexHint"/>).</summary>
internal sealed partial class IndexHints : DbCommandInterceptor
{
    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        if (Hinted().Match(command.CommandText) is { Success: true } match)
        {
            command.CommandText = command.CommandText.Insert(match.Groups["table"].Index + match.Groups["table"].Length, $" FORCE INDEX (`{match.Groups["index"].Value}`)");
        }

        return ValueTask.FromResult(result);
    }

    [GeneratedRegex("^-- " + IndexHint.Prefix + @"(?<index>\w+)\r?\n[\s\S]*?(?<table>FROM `\w+` AS `\w+`)")]
    private static partial Regex Hinted();
}
