namespace TeacherRegistration.Printing.Domain.Receipts;

/// <summary>The items a receipt for 材料不全 asks for, and the date until which to bring them.</summary>
public sealed record MissingMaterials(IReadOnlyList<string> Items, string Until);
