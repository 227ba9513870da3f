namespace TeacherRegistration.Generator;

/// <summary>
/// Random numbers that depend on the seed, the row and what they are for alone: every table can be made on its own, in any order, and the
/// rows still fit together.
/// </summary>
internal struct Draw(ulong row, ulong use)
{
    private const ulong Seed = 42;
    private const ulong Step = 0x9E3779B97F4A7C15;

    private ulong state = Mix(Mix(Mix(Seed) ^ row) + use);

    public ulong Next()
    {
        state += Step;
        return Mix(state);
    }

    /// <summary>From 0 up to the bound, excluded.</summary>
    public int Below(int bound) => (int)(Next() % (ulong)bound);

    /// <summary>From 0 up to 1, excluded.</summary>
    public double Fraction() => (Next() >> 11) / (double)(1UL << 53);

    public T Of<T>(IReadOnlyList<T> values) => values[Below(values.Count)];

    public string CharacterOf(string values) => values[Below(values.Length)].ToString();

    /// <summary>A version 7 id of that time.</summary>
    public Guid Id(DateTime time)
    {
        Span<byte> bytes = stackalloc byte[16];
        System.Buffers.Binary.BinaryPrimitives.WriteUInt64BigEndian(bytes, (ulong)new DateTimeOffset(time).ToUnixTimeMilliseconds() << 16);
        System.Buffers.Binary.BinaryPrimitives.WriteUInt16BigEndian(bytes[6..], (ushort)(0x7000 | (Next() & 0x0FFF)));
        System.Buffers.Binary.BinaryPrimitives.WriteUInt64BigEndian(bytes[8..], (Next() & 0x3FFFFFFFFFFFFFFF) | 0x8000000000000000);
        return new Guid(bytes, bigEndian: true);
    }

    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
