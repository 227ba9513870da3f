using System.Text.Json;
using TeacherRegistration.Framework.Sms;

namespace TeacherRegistration.Framework.Tests.Sms;

/// <summary>What gateways answer, read by the paths of the configuration.</summary>
public sealed class JsonAnswerTests
{
    private static readonly JsonElement Answer = JsonDocument.Parse("""{"code":0,"ok":true,"data":[{"id":"A1","none":null}],"result":{"status":"DELIVRD"}}""").RootElement;

    [Theory]
    [InlineData("code", "0")]
    [InlineData("data.0.id", "A1")]
    [InlineData("result.status", "DELIVRD")]
    [InlineData("ok", "True")]
    [InlineData("data.1.id", null)]
    [InlineData("data.id", null)]
    [InlineData("data.0.none", null)]
    [InlineData("result", null)]
    [InlineData("code.x", null)]
    [InlineData("", null)]
    public void AValue_IsFoundByItsPath(string path, string? value) => JsonAnswer.Find(Answer, path).ShouldBe(value);

    [Theory]
    [InlineData("code=0", true)]
    [InlineData("ok=true", true)]
    [InlineData("result.status=delivrd", true)]
    [InlineData("code=1", false)]
    [InlineData("code", false)]
    [InlineData("missing=", false)]
    public void ACondition_ComparesOneValue(string condition, bool fits) => JsonAnswer.Fits(Answer, condition).ShouldBe(fits);
}
