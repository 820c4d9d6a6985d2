package vn.chungtay.documents.paper;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * An official paper with all that Decree 30/2020/NĐ-CP (Điều 8) asks of it, except for the seal. Everything that is
 * printed, in whichever format, comes from here.
 *
 * @param subject what it is about (trích yếu)
 * @param addressees after "Kính gửi:"; empty where the kind has none
 * @param authority the body that decides, printed above the bases of a decision: "Chủ tịch Ủy ban nhân dân huyện Võ
 *     Nhai"; absent for other kinds
 * @param bases the legal bases without an end mark, in the order in which they are printed
 * @param body without a closing mark; "./." is put after its last words
 * @param signatures one, or for minutes two from left to right
 */
public record OfficialPaper(
        PaperKind kind,
        Issuer issuer,
        PaperNumber number,
        PlaceAndDate placed,
        String subject,
        List<String> addressees,
        Optional<String> authority,
        List<String> bases,
        List<Block> body,
        List<Signature> signatures,
        Recipients recipients,
        List<Annex> annexes) {

    private static final int MOST_SIGNATURES = 2;

    public OfficialPaper {
        addressees = List.copyOf(addressees);
        bases = List.copyOf(bases);
        body = List.copyOf(body);
        signatures = List.copyOf(signatures);
        annexes = List.copyOf(annexes);
        if (body.isEmpty()) throw new IllegalArgumentException("a paper says something");
        if (signatures.isEmpty() || signatures.size() > MOST_SIGNATURES) {
            throw new IllegalArgumentException("one signs, or two below minutes");
        }
        requireKnownAnnexes(body, annexes);
    }

    /** The same paper with its number and its day. */
    public OfficialPaper issued(PaperNumber given, PlaceAndDate signed) {
        return new OfficialPaper(
                kind, issuer, given, signed, subject, addressees, authority, bases, body, signatures, recipients, annexes);
    }

    /** Keys of annexes that no text names, in their order; a reader would not know what they are for. */
    public List<String> unnamedAnnexes() {
        var named = namedAnnexes(body, annexes);
        return annexes.stream()
                .filter(Annex::isNumbered)
                .map(Annex::key)
                .filter(it -> !named.contains(it))
                .toList();
    }

    private static void requireKnownAnnexes(List<Block> body, List<Annex> annexes) {
        var keys = new HashSet<String>();
        for (var annex : annexes) {
            if (!keys.add(annex.key())) throw new IllegalArgumentException("two annexes are called " + annex.key());
        }
        var unknown = new TreeSet<>(namedAnnexes(body, annexes));
        unknown.removeAll(keys);
        if (!unknown.isEmpty()) throw new IllegalArgumentException("named, but not there: " + unknown);
    }

    private static Set<String> namedAnnexes(List<Block> body, List<Annex> annexes) {
        var named = new HashSet<String>();
        collect(body, named);
        annexes.forEach(it -> collect(it.body(), named));
        return named;
    }

    private static void collect(List<Block> blocks, Set<String> named) {
        var waiting = new ArrayList<>(blocks);
        while (!waiting.isEmpty()) {
            var block = waiting.removeLast();
            named.addAll(words(block).annexes());
            waiting.addAll(block.parts());
        }
    }

    private static Words words(Block block) {
        return switch (block) {
            case Block.Paragraph it -> it.words();
            case Block.Article it -> it.words();
            case Block.Item it -> it.words();
            case Block.Letter it -> it.words();
            case Block.Bullet it -> it.words();
            case Block.Section it -> Words.of(it.title());
            case Block.Figures it -> new Words(List.of());
        };
    }
}
