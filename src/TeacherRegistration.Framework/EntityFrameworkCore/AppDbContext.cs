using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Encryption;

namespace TeacherRegistration.Framework.EntityFrameworkCore;

/// <summary>
/// The one database context's rules: an agency's rows are filtered by tenant and fail closed, rows of other tenants cannot be written,
/// versions count up, times are UTC, sealed columns are bytes.
/// </summary>
public abstract class AppDbContext(DbContextOptions options) : DbContext(options), IDataProtectionKeyContext
{
    /// <summary>Keys of cookies and form tokens, wrapped by the column cipher.</summary>
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <summary>The agency whose rows are seen; empty sees none.</summary>
    internal Guid TenantId { get; set; }

    /// <summary>The province whose shared rows are seen; empty sees none.</summary>
    internal Guid ProvinceId { get; set; }

    /// <inheritdoc />
    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        // The product saves asynchronously; ASP.NET's store of data-protection keys knows only this one.
        PrepareChanges();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    /// <inheritdoc />
    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        PrepareChanges();
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcDateTimeConverter>().HavePrecision(6);
        configurationBuilder.Properties<Sealed>().HaveConversion<SealedConverter>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(32);
    }

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ConfigureFramework();
        ConfigureModules(modelBuilder);
        foreach (var type in modelBuilder.Model.GetEntityTypes().Select(entity => entity.ClrType).ToList())
        {
            ConfigureByKind(modelBuilder, type);
        }
    }

    /// <summary>Adds the modules' entities to the model.</summary>
    protected abstract void ConfigureModules(ModelBuilder modelBuilder);

    private void PrepareChanges()
    {
        foreach (var entry in ChangeTracker.Entries())
        {
            GuardTenant(entry);
            if (entry is { State: EntityState.Modified, Entity: AggregateRoot aggregate })
            {
                aggregate.Version = (long)entry.Property(nameof(AggregateRoot.Version)).OriginalValue! + 1;
            }
        }
    }

    private void ConfigureByKind(ModelBuilder modelBuilder, Type type)
    {
        var entity = modelBuilder.Entity(type);
        if (typeof(Entity).IsAssignableFrom(type))
        {
            entity.Property(nameof(Entity.Id)).ValueGeneratedNever();
        }

        if (typeof(AggregateRoot).IsAssignableFrom(type))
        {
            entity.Property(nameof(AggregateRoot.Version)).IsConcurrencyToken();
        }

        if (typeof(IMultiTenant).IsAssignableFrom(type))
        {
            entity.HasQueryFilter(QueryFilters.Make(type, nameof(IMultiTenant.TenantId), this, nameof(TenantId)));
        }
        else if (typeof(IShared).IsAssignableFrom(type))
        {
            entity.HasQueryFilter(QueryFilters.Make(type, nameof(IShared.ProvinceId), this, nameof(ProvinceId)));
        }
    }

    private void GuardTenant(EntityEntry entry)
    {
        if (entry.State is EntityState.Unchanged or EntityState.Detached)
        {
            return;
        }

        switch (entry.Entity)
        {
            case IMultiTenant owned:
                owned.TenantId = GuardOwner(entry, nameof(IMultiTenant.TenantId), owned.TenantId);
                break;
            case IShared shared:
                shared.OwnerId = GuardOwner(entry, nameof(IShared.OwnerId), shared.OwnerId);
                shared.ProvinceId = ProvinceId;
                break;
        }
    }

    private Guid GuardOwner(EntityEntry entry, string property, Guid owner)
    {
        if (TenantId == Guid.Empty)
        {
            throw new TenantViolationException($"A {entry.Metadata.ClrType.Name} cannot be written without a current tenant.");
        }

        var stored = entry.State == EntityState.Added ? owner : (Guid)entry.Property(property).OriginalValue!;
        if ((stored != Guid.Empty || entry.State != EntityState.Added) && stored != TenantId)
        {
            throw new TenantViolationException($"A {entry.Metadata.ClrType.Name} of another tenant cannot be written.");
        }

        return TenantId;
    }
}
