using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace TeacherRegistration.Generator;

/// <summary>
/// Writes entities as lines for LOAD DATA: the columns and conversions are those of the product's own model, so that what is loaded is what
/// the product would have written.
/// </summary>
internal sealed class EntityEncoder
{
    private readonly List<(IClrPropertyGetter Getter, Func<object?, object?>? Convert)> columns = [];

    public EntityEncoder(IEntityType type)
    {
        Table = type.GetTableName()!;
        var names = new List<string>();
        foreach (var property in type.GetProperties())
        {
            names.Add(property.GetColumnName());
            columns.Add((property.GetGetter(), property.GetTypeMapping().Converter?.ConvertToProvider));
        }

        Columns = names;
    }

    public string Table { get; }

    public IReadOnlyList<string> Columns { get; }

    public void Write(object entity, IBufferWriter<byte> output)
    {
        for (var index = 0; index < columns.Count; index++)
        {
            var (getter, convert) = columns[index];
            var value = getter.GetClrValue(entity);
            WriteField(convert is null || value is null ? value : convert(value), output);
            output.Write(index == columns.Count - 1 ? "\n"u8 : "\t"u8);
        }
    }

    private static void WriteField(object? value, IBufferWriter<byte> output)
    {
        switch (value)
        {
            case null:
                output.Write("\\N"u8);
                break;
            case string text:
                WriteText(text, output);
                break;
            case Guid id:
                Span<byte> bytes = stackalloc byte[16];
                id.TryWriteBytes(bytes, bigEndian: true, out _);
                Escape(bytes, output);
                break;
            case byte[] raw:
                Escape(raw, output);
                break;
            case bool flag:
                output.Write(flag ? "1"u8 : "0"u8);
                break;
            case DateTime time:
                WriteAscii(time.ToString("yyyy-MM-dd HH:mm:ss.ffffff", CultureInfo.InvariantCulture), output);
                break;
            case DateOnly day:
                WriteAscii(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), output);
                break;
            case int or long or short or byte:
                WriteNumber(Convert.ToInt64(value, CultureInfo.InvariantCulture), output);
                break;
            default:
                throw new NotSupportedException($"No field of {value.GetType()}.");
        }
    }

    private static void WriteText(string text, IBufferWriter<byte> output)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        Escape(buffer.AsSpan(0, Encoding.UTF8.GetBytes(text, buffer)), output);
        ArrayPool<byte>.Shared.Return(buffer);
    }

    private static void WriteAscii(string text, IBufferWriter<byte> output) => output.Advance(Encoding.ASCII.GetBytes(text, output.GetSpan(text.Length)));

    private static void WriteNumber(long number, IBufferWriter<byte> output)
    {
        Utf8Formatter.TryFormat(number, output.GetSpan(20), out var written);
        output.Advance(written);
    }

    private static void Escape(ReadOnlySpan<byte> bytes, IBufferWriter<byte> output)
    {
        while (bytes.IndexOfAny("\0\t\n\\"u8) is >= 0 and var index)
        {
            output.Write(bytes[..index]);
            output.Write(bytes[index] switch
            {
                (byte)'\0' => "\\0"u8,
                (byte)'\t' => "\\t"u8,
                (byte)'\n' => "\\n"u8,
                _ => "\\\\"u8,
            });
            bytes = bytes[(index + 1)..];
        }

        output.Write(bytes);
    }
}
