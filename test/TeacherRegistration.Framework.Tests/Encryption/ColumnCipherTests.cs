using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using TeacherRegistration.Framework.Encryption;

namespace TeacherRegistration.Framework.Tests.Encryption;

public sealed class ColumnCipherTests
{
    private const string IdNumber = "999999199001010016";
    private readonly CellAddress cell = new(Guid.CreateVersion7(), "App_Application", Guid.CreateVersion7(), "IdNumber");
    private readonly ColumnCipher cipher = new(Options.Create(MakeOptions(1)));

    [Fact]
    public void Open_InItsOwnCell_GivesTheText() => cipher.Open(cipher.Seal(IdNumber, cell), cell).ShouldBe(IdNumber);

    [Fact]
    public void Seal_Twice_GivesDifferentBytes() =>
        cipher.Seal(IdNumber, cell).Bytes.ToArray().ShouldNotBe(cipher.Seal(IdNumber, cell).Bytes.ToArray());

    [Fact]
    public void Open_MovedToAnotherCell_Throws()
    {
        var value = cipher.Seal(IdNumber, cell);

        Should.Throw<CryptographicException>(() => cipher.Open(value, cell with { TenantId = Guid.CreateVersion7() }));
        Should.Throw<CryptographicException>(() => cipher.Open(value, cell with { Table = "App_Person" }));
        Should.Throw<CryptographicException>(() => cipher.Open(value, cell with { RowId = Guid.CreateVersion7() }));
        Should.Throw<CryptographicException>(() => cipher.Open(value, cell with { Column = "Phone" }));
    }

    [Fact]
    public void Open_AfterAChangeOfAnyByte_Throws()
    {
        var bytes = cipher.Seal(IdNumber, cell).Bytes.ToArray();
        for (var index = 0; index < bytes.Length; index++)
        {
            var changed = (byte[])bytes.Clone();
            changed[index] ^= 1;
            Should.Throw<CryptographicException>(() => cipher.Open(new Sealed(changed), cell));
        }
    }

    [Fact]
    public void Open_WithAnOlderKey_StillWorks()
    {
        var old = MakeOptions(1);
        var oldCipher = new ColumnCipher(Options.Create(old));
        var value = oldCipher.Seal(IdNumber, cell);
        var both = MakeOptions(2);
        both.Keys[1] = old.Keys[1];
        var newCipher = new ColumnCipher(Options.Create(both));

        newCipher.Open(value, cell).ShouldBe(IdNumber);
        newCipher.Seal(IdNumber, cell).KeyVersion.ShouldBe((byte)2);
    }

    [Fact]
    public void SealAndOpen_OnManyThreadsAtOnce_GiveEachItsOwnText() =>
        Parallel.For(0, 100_000, new ParallelOptions { MaxDegreeOfParallelism = 8 }, number =>
        {
            var own = cell with { RowId = Guid.CreateVersion7() };
            cipher.Open(cipher.Seal($"{number}", own), own).ShouldBe($"{number}");
        });

    [Fact]
    public void BlindIndex_OfEqualNumbers_IsEqual()
    {
        cipher.BlindIndex(IdNumber).ShouldBe(cipher.BlindIndex(IdNumber));
        cipher.BlindIndex(IdNumber).ShouldNotBe(cipher.BlindIndex("999999199001010024"));
    }

    private static EncryptionOptions MakeOptions(byte version) => new()
    {
        Keys = { [version] = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)) },
        BlindIndexKey = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)),
    };
}
