using TeacherRegistration.Framework.Encryption;

namespace TeacherRegistration.Applications.Application.OnlineApplications;

/// <summary>Blind indexes of the numbers that are searched whole. The prefix keeps equal digits of different kinds apart.</summary>
internal static class BlindIndexes
{
    public static byte[] OfIdNumber(IColumnCipher cipher, string idNumber) => cipher.BlindIndex("id:" + idNumber);

    public static byte[] OfPhone(IColumnCipher cipher, string phone) => cipher.BlindIndex("phone:" + phone);
}
