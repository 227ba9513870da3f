namespace TeacherRegistration.Framework.Encryption;

/// <summary>How many values of one place are sealed with one key.</summary>
/// <param name="Place">Table and column, kind of file, or the key ring.</param>
/// <param name="KeyVersion">Version of the key.</param>
/// <param name="Count">Values.</param>
public sealed record KeyUse(string Place, byte KeyVersion, long Count);

/// <summary>How far a rotation has come.</summary>
/// <param name="Place">Table, kind of file, or the key ring.</param>
/// <param name="Resealed">Rows or files sealed anew so far.</param>
/// <param name="Refused">Rows or files that did not open: changed or moved past the product; each is an alarm, and none is touched.</param>
public sealed record RotationProgress(string Place, long Resealed, long Refused);
