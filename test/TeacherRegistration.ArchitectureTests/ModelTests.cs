using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using TeacherRegistration.EntityFrameworkCore;
using TeacherRegistration.EntityFrameworkCore.MySql;
using TeacherRegistration.EntityFrameworkCore.Sqlite;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.EntityFrameworkCore;

namespace TeacherRegistration.ArchitectureTests;

/// <summary>What holds for every table of the product. The model is built without a database.</summary>
public sealed class ModelTests
{
    private static readonly Type[] Kinds = [typeof(IMultiTenant), typeof(IShared), typeof(IDirectoryEntity)];

    /// <summary>The framework's machinery of a request and ASP.NET's keys belong to nobody.</summary>
    private static readonly string[] OfNobody =
        ["Frm_AuditRecord", "Frm_AuditSeal", "Frm_AuditSignature", "Frm_FormSubmission", "Frm_DataProtectionKey"];

    public static TheoryData<string> Databases => ["Sqlite", "MySql"];

    [Theory]
    [MemberData(nameof(Databases))]
    public void Migrations_AreUpToDateWithTheModel(string database)
    {
        using var context = Open(database);

        context.Database.HasPendingModelChanges().ShouldBeFalse();
    }

    [Fact]
    public void EveryEntity_IsOfExactlyOneKind()
    {
        var entities = Entities();

        entities.ShouldNotBeEmpty();
        foreach (var entity in entities)
        {
            var kinds = Kinds.Where(kind => kind.IsAssignableFrom(entity.ClrType)).ToList();
            kinds.Count.ShouldBe(OfNobody.Contains(entity.GetTableName()) ? 0 : 1, entity.Name);
        }
    }

    [Fact]
    public void UniqueIndexesOfAgencies_BeginWithTheTenant()
    {
        var indexes = Entities().Where(entity => typeof(IMultiTenant).IsAssignableFrom(entity.ClrType))
            .SelectMany(entity => entity.GetIndexes()).Where(index => index.IsUnique).ToList();

        indexes.ShouldNotBeEmpty();
        indexes.Where(index => index.Properties[0].Name != nameof(IMultiTenant.TenantId)).ShouldBeEmpty();
    }

    [Fact]
    public void ForeignKeys_StayWithinTheirModule() => Entities()
        .SelectMany(entity => entity.GetForeignKeys())
        .Where(key => PrefixOf(key.DeclaringEntityType) != PrefixOf(key.PrincipalEntityType))
        .ShouldBeEmpty();

    [Fact]
    public void EveryTable_BearsTheThreeLettersOfOneModule() => Entities()
        .GroupBy(entity => entity.ClrType.Assembly.GetName().Name!.StartsWith("Microsoft.", StringComparison.Ordinal)
            ? typeof(AppDbContext).Assembly
            : entity.ClrType.Assembly)
        .ShouldAllBe(module => module.Select(PrefixOf).Distinct().Count() == 1);

    private static string PrefixOf(IReadOnlyEntityType entity) => entity.GetTableName()!.Split('_')[0];

    private static List<IEntityType> Entities()
    {
        using var context = Open("Sqlite");
        return [.. context.Model.GetEntityTypes()];
    }

    private static TeacherRegistrationDbContext Open(string database)
    {
        var options = new DbContextOptionsBuilder<TeacherRegistrationDbContext>();
        if (database == "Sqlite")
        {
            using var provider = new SqliteProvider("Data Source=:memory:");
            provider.Configure(options);
        }
        else
        {
            new MySqlProvider("Server=127.0.0.1;Database=none").Configure(options);
        }

        return new TeacherRegistrationDbContext(options.Options);
    }
}
