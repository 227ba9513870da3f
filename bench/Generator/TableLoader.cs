using System.Diagnostics;
using System.IO.Pipelines;
using Microsoft.EntityFrameworkCore.Metadata;
using MySqlConnector;

namespace TeacherRegistration.Generator;

/// <summary>Brings entities into their table by LOAD DATA LOCAL INFILE, as they are made: no file lies in between.</summary>
internal sealed class TableLoader(string connectionString, IModel model)
{
    private const int Buffered = 16 * 1024 * 1024;
    private const int FlushedAt = 256 * 1024;

    public async Task LoadAsync<T>(IEnumerable<T> entities)
        where T : class
    {
        var watch = Stopwatch.StartNew();
        var encoder = new EntityEncoder(model.FindEntityType(typeof(T))!);
        var pipe = new Pipe(new PipeOptions(pauseWriterThreshold: Buffered, resumeWriterThreshold: Buffered / 2, minimumSegmentSize: 64 * 1024));
        var writing = Task.Run(() => WriteAsync(entities, encoder, pipe.Writer));
        await using var connection = new MySqlConnection(connectionString);
        await connection.OpenAsync();
        // An empty table is filled by sorting, index after index, only where nothing is checked row by row.
        await ExecuteAsync(connection, "SET SESSION unique_checks=0, foreign_key_checks=0, time_zone='+00:00'");
        var loader = new MySqlBulkLoader(connection)
        {
            TableName = encoder.Table,
            CharacterSet = "binary",
            FieldTerminator = "\t",
            LineTerminator = "\n",
            EscapeCharacter = '\\',
            Local = true,
            Timeout = 0,
            SourceStream = pipe.Reader.AsStream(),
        };
        loader.Columns.AddRange(encoder.Columns.Select(column => $"`{column}`"));
        var loaded = await loader.LoadAsync();
        var made = await writing;
        if (loaded != made)
        {
            throw new InvalidOperationException($"{encoder.Table}: {made} rows were made and {loaded} loaded.");
        }

        Console.WriteLine($"  {encoder.Table,-24} {loaded,10:N0} rows {watch.Elapsed.TotalSeconds,7:F1} s");
    }

    public static async Task ExecuteAsync(MySqlConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements are the callers' constants.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<int> WriteAsync<T>(IEnumerable<T> entities, EntityEncoder encoder, PipeWriter output)
        where T : class
    {
        var count = 0;
        try
        {
            foreach (var entity in entities)
            {
                encoder.Write(entity, output);
                count++;
                if (output.UnflushedBytes >= FlushedAt)
                {
                    await output.FlushAsync();
                }
            }

            await output.CompleteAsync();
            return count;
        }
        catch (Exception exception)
        {
            await output.CompleteAsync(exception);
            throw;
        }
    }
}
