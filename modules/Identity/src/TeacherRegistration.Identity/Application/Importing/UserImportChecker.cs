using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Spreadsheets;
using TeacherRegistration.Identity.Application.Roles;
using TeacherRegistration.Identity.Application.Users;
using TeacherRegistration.Identity.Domain.Accounts;

namespace TeacherRegistration.Identity.Application.Importing;

/// <summary>The dry run: every cell by the rules of the form, login names against each other and against all that are there.</summary>
internal sealed class UserImportChecker(IRepository<Account> accounts, UserRules rules, UserAppService users, RoleTexts texts)
{
    private static readonly char[] Separators = ['、', ',', '\uFF0C', ';', '\uFF1B'];

    public async Task<UserImportReport> CheckAsync(IReadOnlyList<ImportRow> rows)
    {
        var choices = await rules.ReadChoicesAsync();
        var roles = RoleKeys(choices);
        List<UserImportFinding> errors = [];
        List<(ImportRow Row, Account Account)> made = [];
        foreach (var row in rows)
        {
            if (Make(row, choices, roles, errors) is { } account)
            {
                made.Add((row, account));
            }
        }

        await FindTakenAsync(made, errors);
        return new UserImportReport([.. made.Select(pair => pair.Account)], rows.Count, [.. errors.OrderBy(error => error.Row)]);
    }

    /// <summary>Role keys by the names people write: the built-in role's own, its name in words, and the agency's roles.</summary>
    private Dictionary<string, string> RoleKeys(UserChoices choices)
    {
        var keys = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var role in RoleNames.OfAgencies.Concat(RoleNames.OfPlatform))
        {
            keys[role] = keys[texts.BuiltIn(role)] = role;
        }

        foreach (var role in choices.Own)
        {
            keys[role.Name] = role.Key;
        }

        return keys;
    }

    private Account? Make(ImportRow row, UserChoices choices, Dictionary<string, string> roleKeys, List<UserImportFinding> errors)
    {
        string Cell(string column) => row.Values.GetValueOrDefault(column, "");
        var before = errors.Count;
        var roles = Cell(UserImportColumns.Roles).Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(name => roleKeys.GetValueOrDefault(name, name)).ToList();
        var point = choices.Points.FirstOrDefault(row => row.Code == Cell(UserImportColumns.Point) || row.Name == Cell(UserImportColumns.Point));
        if (point is null && Cell(UserImportColumns.Point).Length > 0)
        {
            errors.Add(Finding(row, UserImportColumns.Point, IdentityErrorCodes.PointUnknown, []));
        }

        // Each cell by itself, so that one row names all its faults.
        Try(row, errors, () => UserRules.CheckLoginName(Cell(UserImportColumns.LoginName)));
        Try(row, errors, () => UserRules.CheckDisplayName(Cell(UserImportColumns.DisplayName)));
        Try(row, errors, () => UserRules.CheckPhone(Cell(UserImportColumns.Phone)));
        if (errors.Count == before)
        {
            Try(row, errors, () => rules.CheckRoles(choices, roles, point?.Id, []));
        }

        return errors.Count > before ? null : users.Make(
            new UserInput
            {
                LoginName = Cell(UserImportColumns.LoginName),
                DisplayName = Cell(UserImportColumns.DisplayName),
                Phone = Cell(UserImportColumns.Phone),
                Roles = roles,
                PointId = point?.Id,
            },
            choices);
    }

    private async Task FindTakenAsync(List<(ImportRow Row, Account Account)> made, List<UserImportFinding> errors)
    {
        var seen = new HashSet<string>();
        errors.AddRange(made.Where(pair => !seen.Add(pair.Account.LoginName)).Select(pair => Finding(pair.Row, UserImportColumns.LoginName, IdentityErrorCodes.TwiceInFile, [])));
        foreach (var part in made.Chunk(500))
        {
            var names = part.Select(pair => pair.Account.LoginName).ToList();
            var taken = await accounts.Query().Where(row => names.Contains(row.LoginName)).Select(row => row.LoginName).ToListAsync();
            errors.AddRange(part.Where(pair => taken.Contains(pair.Account.LoginName))
                .Select(pair => Finding(pair.Row, UserImportColumns.LoginName, IdentityErrorCodes.LoginNameTaken, [])));
        }
    }

    private static void Try(ImportRow row, List<UserImportFinding> errors, Action check)
    {
        try
        {
            check();
        }
        catch (BusinessRuleException exception)
        {
            errors.Add(Finding(row, UserImportColumns.Of(exception.Field), exception.Code, exception.Arguments));
        }
    }

    private static UserImportFinding Finding(ImportRow row, string column, string code, IReadOnlyList<object> arguments) =>
        new(row.Number, column, row.Values.GetValueOrDefault(column, ""), code, arguments);
}
