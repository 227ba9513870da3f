namespace TeacherRegistration.Pdf.Drawing;

/// <summary>Papers are laid out in millimetres from the top left; PDF counts points from the bottom left.</summary>
internal static class Units
{
    public const double PointsPerMillimetre = 72 / 25.4;

    public static double Millimetres(double points) => points / PointsPerMillimetre;
}
