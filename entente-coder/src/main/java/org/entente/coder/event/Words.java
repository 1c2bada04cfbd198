package org.entente.coder.event;

import java.util.Set;
import org.entente.coder.text.Sentence;

/** Closed classes of English words. */
final class Words {

    static final Set<String> MODALS = Set.of(
            "will", "would", "could", "can", "may", "might", "should", "must", "shall", "ought", "'ll", "'d", "wo",
            "ca", "cannot");
    static final Set<String> BE = Set.of("be", "is", "are", "was", "were", "been", "being", "am", "'re", "'m");
    static final Set<String> HAVE = Set.of("have", "has", "had", "having", "'ve");
    static final Set<String> DO = Set.of("do", "does", "did");
    static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "no", "neither", "nor", "hardly", "without");
    static final Set<String> DETERMINERS = Set.of(
            "the",
            "a",
            "an",
            "this",
            "these",
            "those",
            "its",
            "his",
            "her",
            "their",
            "our",
            "my",
            "your",
            "some",
            "any",
            "no",
            "every",
            "each",
            "another",
            "such",
            "'s",
            "'",
            "several",
            "many",
            "more",
            "other",
            "further",
            "first",
            "second",
            "two",
            "three",
            "all",
            "both",
            "new",
            "recent",
            "latest",
            "joint",
            "major",
            "possible",
            "fresh",
            "military",
            "armed",
            "violent",
            "high",
            "bilateral",
            "deadly",
            "international",
            "economic",
            "political",
            "public",
            "peaceful",
            "own",
            "direct",
            "formal",
            "official",
            "last",
            "next");
    static final Set<String> PREPOSITIONS = Set.of(
            "of",
            "in",
            "on",
            "at",
            "from",
            "by",
            "with",
            "for",
            "against",
            "between",
            "into",
            "over",
            "under",
            "during",
            "about",
            "amid",
            "toward",
            "towards",
            "near",
            "through",
            "without",
            "within",
            "upon",
            "among",
            "across",
            "along",
            "around",
            "behind",
            "beside",
            "despite",
            "except",
            "like",
            "off",
            "onto",
            "outside",
            "inside",
            "per",
            "regarding",
            "concerning",
            "throughout",
            "via",
            "following",
            "including",
            "beyond",
            "alongside",
            "than",
            "as",
            "to");
    static final Set<String> SUBORDINATORS = Set.of(
            "that",
            "which",
            "who",
            "whom",
            "whose",
            "because",
            "after",
            "before",
            "while",
            "when",
            "whenever",
            "since",
            "if",
            "although",
            "though",
            "unless",
            "whether",
            "where",
            "until",
            "once",
            "what",
            "why",
            "how",
            "so",
            "whereas",
            "as");
    /** Verbs that a gerund may follow: "stopped attacking". */
    static final Set<String> GERUNDS = Set.of(
            "stop",
            "start",
            "begin",
            "keep",
            "avoid",
            "consider",
            "resume",
            "continue",
            "halt",
            "end",
            "suspend",
            "deny",
            "admit",
            "oppose",
            "risk",
            "finish",
            "quit",
            "cease",
            "recall",
            "propose",
            "suggest",
            "recommend",
            "favor",
            "ban",
            "prohibit",
            "help",
            "go",
            "come",
            "see",
            "catch",
            "report",
            "discuss",
            "threaten");

    static final Set<String> ARTICLES =
            Set.of("the", "a", "an", "this", "these", "those", "its", "their", "his", "her", "all", "any", "some");
    static final Set<String> RELATIVES = Set.of("which", "who", "that", "whom");
    static final Set<String> CONJUNCTIONS = Set.of("and", "but", "or", "nor", "yet");
    static final Set<String> PRONOUNS = Set.of(
            "i",
            "we",
            "you",
            "he",
            "she",
            "they",
            "it",
            "who",
            "him",
            "them",
            "us",
            "themselves",
            "itself",
            "himself",
            "everyone");
    static final Set<String> HEDGES = Set.of("reportedly", "allegedly", "apparently", "purportedly", "supposedly");
    static final Set<String> ADVERBS = Set.of(
            "also",
            "now",
            "then",
            "already",
            "again",
            "still",
            "once",
            "twice",
            "ever",
            "just",
            "only",
            "even",
            "soon",
            "later",
            "earlier",
            "today",
            "yesterday",
            "back",
            "together",
            "there",
            "so",
            "too",
            "very",
            "almost",
            "yet",
            "both",
            "further",
            "instead",
            "jointly",
            "first",
            "long",
            "all",
            "since",
            "often",
            "always",
            "sometimes",
            "rather",
            "much",
            "not",
            "n't",
            "never",
            "ahead",
            "outright",
            "overnight",
            "nearer",
            "meanwhile",
            "nevertheless");

    private static final Set<String> NO_ADVERBS = Set.of(
            "assembly",
            "family",
            "italy",
            "july",
            "comply",
            "monopoly",
            "anomaly",
            "fly",
            "bully",
            "likely",
            "unlikely");

    private static final Set<String> NOUNS_LIKE_ADJECTIVES = Set.of(
            "capital",
            "official",
            "general",
            "rival",
            "tribunal",
            "hospital",
            "festival",
            "arrival",
            "approval",
            "proposal",
            "withdrawal",
            "refusal",
            "denial",
            "appeal",
            "republic",
            "public",
            "critic",
            "initiative",
            "offensive",
            "executive",
            "representative",
            "detective",
            "native",
            "national",
            "cardinal",
            "admiral",
            "cleric",
            "catholic",
            "animal",
            "journal",
            "signal",
            "referral",
            "removal",
            "traffic",
            "fabric",
            "directive",
            "archive",
            "motive",
            "olive",
            "relative",
            "fugitive",
            "captive",
            "manual");

    private Words() {}

    static boolean isAdverb(String lower) {
        return ADVERBS.contains(lower)
                || lower.endsWith("ly")
                        && lower.length() > 4
                        && !lower.equals("ally")
                        && !lower.equals("supply")
                        && !NO_ADVERBS.contains(lower)
                        && !lower.equals("rally")
                        && !lower.equals("reply")
                        && !lower.equals("apply");
    }

    /** "cultural issues": after an adjective no verb stands. */
    static boolean isPlainAdjective(String lower) {
        return lower.length() > 5
                && (lower.endsWith("al") || lower.endsWith("ic") || lower.endsWith("ous") || lower.endsWith("ive"))
                && !NOUNS_LIKE_ADJECTIVES.contains(lower);
    }

    /** Whether the sentence is hearsay by its words: "reportedly", "according to". */
    static boolean isHedged(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (HEDGES.contains(sentence.lower(i))
                    || sentence.lower(i).equals("according")
                            && sentence.lower(i + 1).equals("to")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word looks like the adjective of a state: "Israeli", "Chinese". */
    static boolean isStateAdjective(String lower) {
        return lower.endsWith("an")
                        && !lower.endsWith("stan")
                        && !lower.endsWith("iran")
                        && !lower.endsWith("japan")
                        && !lower.endsWith("sudan")
                || lower.endsWith("ese")
                || lower.endsWith("ish")
                || lower.endsWith("eli")
                || lower.endsWith("aqi")
                || lower.equals("french")
                || lower.equals("us")
                || lower.equals("un")
                || lower.equals("greek");
    }

    /** "a NATO state cannot", "the attack has": before a helping verb stands a noun. */
    static boolean isHelping(String lower) {
        return MODALS.contains(lower)
                || HAVE.contains(lower) && !lower.equals("having")
                || Set.of("is", "are", "was", "were").contains(lower);
    }
}
