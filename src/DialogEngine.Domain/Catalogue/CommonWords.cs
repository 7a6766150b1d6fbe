using DialogEngine.Texts;

namespace DialogEngine.Catalogue;

/// <summary>What both Region Värmland and Kristinehamn promise, each in its own list.</summary>
internal static class CommonWords
{
    public static LocalizedText Collaboration { get; } = LocalizedText.Of(
        "Fördjupa samverkan kring demokrati och mänskliga rättigheter, så att fler känner att någon lyssnar på dem och att de är en del av det demokratiska systemet. Arbeta systematiskt, och dela erfarenheter, arenor och perspektiv med varandra.",
        "Work more closely with others for democracy and human rights, so that more people feel that somebody listens to them and that they are part of the democratic system. Do so systematically, and share experience, arenas and perspectives.");

    public static LocalizedText PublicConversation { get; } = LocalizedText.Of(
        "Driva ett offentligt samtal där aktörer och enskilda möts i nära dialog och delar med sig av sin kunskap. Många samverkar om samtalen och aktiviteterna, som hålls på olika platser och, när det är möjligt, både digitalt och fysiskt.",
        "Lead a public conversation in which organizations and individuals meet in close dialogue and share what they know. Many work together on the conversations and activities, which are held in different places and, where it can be done, both online and face to face.");

    public static LocalizedText DemocracyWeek { get; } = LocalizedText.Of(
        "Hålla en gemensam demokrativecka. Den riktar blicken mot demokrati och mänskliga rättigheter, med teman som angår invånarna.",
        "Hold a joint Democracy Week. It puts democracy and human rights in focus, with themes that matter to the inhabitants.");

    public static LocalizedText BeforeTheElection { get; } = LocalizedText.Of(
        "Ett år före de allmänna valen 2022", "One year before the general election of 2022");
}
