namespace TeacherRegistration.Printing.Application.Receipts;

/// <summary>A numbered receipt to be filled in by hand; without names of agency and point it serves any.</summary>
public sealed record BlankReceiptContent(string ReceiptNumber, string VerificationAddress, string? Agency = null, string? Point = null);
