using DialogEngine.LoadTests.Measuring;

namespace DialogEngine.LoadTests.Accounting;

public class MarkersTests
{
    private readonly Markers _markers = new();
    private readonly Recording _recording = new();

    [Fact]
    public void Tally_IsMeasuredFromTheAcknowledgementThatItHasInIt()
    {
        var next = 0;
        _markers.Note(10, us: 1_000_000);

        _markers.Meet(ref next, before: 5, version: 9, us: 1_030_000, _recording, Measure.Phones);
        Assert.Equal(0, _recording.Latest(Measure.Phones).Count);

        _markers.Meet(ref next, before: 9, version: 12, us: 1_050_000, _recording, Measure.Phones);
        Assert.Equal(50, _recording.Latest(Measure.Phones).Max, 0.1);
    }

    [Fact]
    public void Tally_ThatWasThereBeforeTheAcknowledgement_KeptNobodyWaiting()
    {
        var next = 0;
        _markers.Note(10, us: 1_000_000);

        _markers.Meet(ref next, before: 10, version: 12, us: 1_900_000, _recording, Measure.Projector);

        Assert.InRange(_recording.Latest(Measure.Projector).Max, 0, 0.01);
    }

    [Fact]
    public void Markers_AreTenASecondAtMost()
    {
        for (var i = 1; i <= 10_000; i++) _markers.Note(i, i * 1000);

        Assert.Equal(100, _markers.Count);
    }
}
