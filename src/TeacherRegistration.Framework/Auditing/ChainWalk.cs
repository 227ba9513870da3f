namespace TeacherRegistration.Framework.Auditing;

/// <summary>Takes the records of a run of seals in their order, and checks each seal as soon as its range is over.</summary>
internal sealed class ChainWalk(AuditSeal? previous, IReadOnlyList<AuditSeal> seals, SignedHeads heads)
{
    private readonly List<AuditEntry> entries = [];
    private AuditSeal? before = previous;
    private AuditFault? fault;
    private int current;
    private long records;

    /// <summary>Takes the next record; false when a fault has been found.</summary>
    public bool Take(AuditRecord record)
    {
        while (fault is null && current < seals.Count && record.Sequence > seals[current].LastSequence)
        {
            Close();
        }

        entries.Add(AuditChain.EntryOf(record));
        return fault is null;
    }

    /// <summary>Checks what is left, and says what was seen.</summary>
    public AuditVerification Finish()
    {
        while (fault is null && current < seals.Count)
        {
            Close();
        }

        return new AuditVerification(current, records, 0, 0, before?.Id ?? 0, fault);
    }

    private void Close()
    {
        var seal = seals[current];
        fault = SealCheck.Find(before, seal, entries) ?? heads.FindFault(seal);
        if (fault is null)
        {
            records += entries.Count;
            before = seal;
            current++;
            entries.Clear();
        }
    }
}
