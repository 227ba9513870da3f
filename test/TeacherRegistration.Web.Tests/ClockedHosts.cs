using TeacherRegistration.Testing;

namespace TeacherRegistration.Web.Tests;

/// <summary>The classes that share a clock run one after another: what one skips, the other would lose.</summary>
[CollectionDefinition(nameof(ClockedSqliteCollection))]
public sealed class ClockedSqliteCollection : ICollectionFixture<ClockedSqliteHost>;

[CollectionDefinition(nameof(ClockedMySqlCollection))]
public sealed class ClockedMySqlCollection : ICollectionFixture<ClockedMySqlHost>;
