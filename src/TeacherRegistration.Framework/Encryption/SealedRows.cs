using System.Data.Common;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using TeacherRegistration.Framework.EntityFrameworkCore;
using IDatabaseProvider = TeacherRegistration.Framework.EntityFrameworkCore.IDatabaseProvider;

namespace TeacherRegistration.Framework.Encryption;

/// <summary>
/// The rows of one table with sealed columns, over all tenants, as only the rotation of keys sees them: SQL with names from the model,
/// values in parameters. A row's version stays: nothing changes for anybody who has it open.
/// </summary>
internal sealed class SealedRows(AppDbContext context, SealedTable table, IColumnCipher cipher)
{
    /// <summary>Few enough that their transaction is short beside a user's.</summary>
    private const int BatchSize = 200;
    private const int MaximumTries = 3;

    private readonly ISqlGenerationHelper sql = context.GetService<ISqlGenerationHelper>();

    /// <param name="Last">The last row looked at; null when there is none left.</param>
    /// <param name="Resealed">Sealed anew.</param>
    /// <param name="Refused">Do not open.</param>
    /// <param name="Missed">Were changed by somebody else in that moment.</param>
    internal sealed record Batch(Guid? Last, int Resealed, int Refused, int Missed);

    public async Task<IReadOnlyList<KeyUse>> GetUseAsync(CancellationToken cancellationToken)
    {
        await context.Database.OpenConnectionAsync(cancellationToken);
        var uses = new List<KeyUse>();
        foreach (var column in table.Columns)
        {
            var name = sql.DelimitIdentifier(column.Name);
            await using var command = Command($"SELECT SUBSTR({name}, 1, 1), COUNT(*) FROM {Table} WHERE {name} IS NOT NULL GROUP BY SUBSTR({name}, 1, 1)");
            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            while (await reader.ReadAsync(cancellationToken))
            {
                uses.Add(new KeyUse($"{table.Name}.{column.Name}", BytesOf(reader, 0).FirstOrDefault(), reader.GetInt64(1)));
            }
        }

        return uses;
    }

    /// <summary>Seals anew the next rows after the id that another key has sealed.</summary>
    public async Task<Batch> ResealNextAsync(Guid? after, IDatabaseProvider provider, CancellationToken cancellationToken)
    {
        await context.Database.OpenConnectionAsync(cancellationToken);
        var rows = await ReadAsync(after, cancellationToken);
        var resealed = rows.Select(row => (Row: row, New: Reseal(row))).ToList();
        var open = resealed.Where(pair => pair.New is not null).ToList();
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var written = await WriteAsync(open!, provider, cancellationToken);
                return new Batch(rows.Count == 0 ? null : rows[^1].Id, written, resealed.Count - open.Count, open.Count - written);
            }
            catch (DbException exception) when (provider.IsTransient(exception) && attempt < MaximumTries)
            {
                // A deadlock with a user's write: the user's or this one is done again.
            }
        }
    }

    private string Table => sql.DelimitIdentifier(table.Name);

    private async Task<List<Row>> ReadAsync(Guid? after, CancellationToken cancellationToken)
    {
        var id = sql.DelimitIdentifier(table.IdColumn);
        var columns = table.Columns.Select(column => sql.DelimitIdentifier(column.Name)).ToList();
        var isOld = string.Join(" OR ", columns.Select(column => $"SUBSTR({column}, 1, 1) <> @version"));
        var tenant = table.TenantColumn is { } name ? sql.DelimitIdentifier(name) : id;
        await using var command = Command(
            $"SELECT {id}, {tenant}, {string.Join(", ", columns)} FROM {Table} WHERE ({isOld}) {(after is null ? "" : $"AND {id} > @after")} ORDER BY {id} LIMIT {BatchSize}",
            ("@version", new[] { cipher.SealingVersion }),
            ("@after", after));
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var rows = new List<Row>();
        while (await reader.ReadAsync(cancellationToken))
        {
            var values = Enumerable.Range(2, columns.Count).Select(index => reader.IsDBNull(index) ? null : BytesOf(reader, index));
            rows.Add(new Row(reader.GetGuid(0), table.TenantColumn is null ? Guid.Empty : reader.GetGuid(1), [.. values]));
        }

        return rows;
    }

    private byte[]?[]? Reseal(Row row)
    {
        try
        {
            return [.. row.Values.Select((value, index) => value is null ? null : Reseal(value, row, table.Columns[index]))];
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private byte[] Reseal(byte[] value, Row row, SealedColumn column)
    {
        var cell = new CellAddress(row.TenantId, table.Name, row.Id, column.Property);
        return value.FirstOrDefault() == cipher.SealingVersion ? value : cipher.Seal(cipher.OpenBytes(new Sealed(value), cell), cell).Bytes.ToArray();
    }

    /// <summary>Only over the bytes that were read: what somebody else has written since stays.</summary>
    private async Task<int> WriteAsync(List<(Row Row, byte[]?[] New)> rows, IDatabaseProvider provider, CancellationToken cancellationToken)
    {
        using var gate = await provider.EnterWriteAsync();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var written = 0;
        foreach (var (row, values) in rows)
        {
            var used = Enumerable.Range(0, values.Length).Where(index => values[index] is not null).ToList();
            var sets = string.Join(", ", used.Select(index => $"{sql.DelimitIdentifier(table.Columns[index].Name)} = @new{index}"));
            var olds = string.Join(" AND ", used.Select(index => $"{sql.DelimitIdentifier(table.Columns[index].Name)} = @old{index}"));
            await using var command = Command(
                $"UPDATE {Table} SET {sets} WHERE {sql.DelimitIdentifier(table.IdColumn)} = @id AND {olds}",
                [("@id", row.Id), .. used.Select(index => ($"@new{index}", (object?)values[index])), .. used.Select(index => ($"@old{index}", (object?)row.Values[index]))]);
            command.Transaction = transaction.GetDbTransaction();
            written += await command.ExecuteNonQueryAsync(cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
        return written;
    }

    private DbCommand Command(string text, params IReadOnlyList<(string Name, object? Value)> parameters)
    {
        var command = context.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // The names come from the model, the values go as parameters.
        command.CommandText = text;
#pragma warning restore CA2100
        foreach (var (name, value) in parameters.Where(parameter => parameter.Value is not null))
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }

        return command;
    }

    /// <summary>A text where bytes belong was written past the product; SQLite keeps it as it is.</summary>
    private static byte[] BytesOf(DbDataReader reader, int index) => reader.GetFieldValue<byte[]>(index);

    private sealed record Row(Guid Id, Guid TenantId, byte[]?[] Values);
}
