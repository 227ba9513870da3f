using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.Extensions.DependencyInjection;

namespace TeacherRegistration.Framework.Encryption;

/// <summary>The key ring of cookies and form tokens lies in the database; each key in it is wrapped by the column cipher, whose key does not.</summary>
internal sealed class DataProtectionWrapping(IColumnCipher cipher) : IXmlEncryptor
{
    internal const string Element = "sealed";
    internal static readonly CellAddress Cell = new(Guid.Empty, "Frm_DataProtectionKey", Guid.Empty, "Xml");

    public EncryptedXmlInfo Encrypt(XElement plaintextElement) => new(
        new XElement(Element, Convert.ToBase64String(cipher.Seal(plaintextElement.ToString(SaveOptions.DisableFormatting), Cell).Bytes.Span)),
        typeof(DataProtectionUnwrapping));
}

internal sealed class DataProtectionUnwrapping(IServiceProvider services) : IXmlDecryptor
{
    public XElement Decrypt(XElement encryptedElement) => XElement.Parse(services.GetRequiredService<IColumnCipher>()
        .Open(new Sealed(Convert.FromBase64String(encryptedElement.Value)), DataProtectionWrapping.Cell));
}
