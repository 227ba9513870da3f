using System.Linq.Expressions;

namespace TeacherRegistration.Framework.EntityFrameworkCore;

internal static class QueryFilters
{
    /// <summary><c>row => row.Property == context.ContextProperty</c>; EF reads the context's value anew for every query.</summary>
    public static LambdaExpression Make(Type entityType, string property, AppDbContext context, string contextProperty)
    {
        var row = Expression.Parameter(entityType, "row");
        var current = Expression.Property(Expression.Constant(context, typeof(AppDbContext)), contextProperty);
        return Expression.Lambda(Expression.Equal(Expression.Property(row, property), current), row);
    }
}
