namespace TeacherRegistration.Framework.Domain;

/// <summary>A small row outside all tenants, reached only through named services (DESIGN §3): agencies, accounts, sessions, persons.</summary>
public interface IDirectoryEntity;
