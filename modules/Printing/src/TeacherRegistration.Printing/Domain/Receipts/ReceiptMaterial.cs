namespace TeacherRegistration.Printing.Domain.Receipts;

/// <summary>A material received: 材料, 份数 (2份), 原件/复印件, 留存/退回.</summary>
public sealed record ReceiptMaterial(string Name, string Copies, string OriginalOrCopy, string KeptOrReturned);
