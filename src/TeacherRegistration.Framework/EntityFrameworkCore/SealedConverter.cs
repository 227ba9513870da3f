using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using TeacherRegistration.Framework.Encryption;

namespace TeacherRegistration.Framework.EntityFrameworkCore;

/// <summary>Moves the sealed bytes only; encryption needs the row and happens in application code.</summary>
internal sealed class SealedConverter() : ValueConverter<Sealed, byte[]>(value => value.Bytes.ToArray(), bytes => new Sealed(bytes));
