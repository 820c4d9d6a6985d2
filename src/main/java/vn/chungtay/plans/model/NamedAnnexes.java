package vn.chungtay.plans.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.chungtay.documents.paper.Block;
import vn.chungtay.documents.paper.Words;

/** Which annexes a text names. */
final class NamedAnnexes {

    private NamedAnnexes() {}

    static Set<String> in(List<Block> blocks) {
        var named = new HashSet<String>();
        for (var block : blocks) {
            named.addAll(words(block).annexes());
            named.addAll(in(block.parts()));
        }
        return named;
    }

    private static Words words(Block block) {
        return switch (block) {
            case Block.Paragraph it -> it.words();
            case Block.Article it -> it.words();
            case Block.Item it -> it.words();
            case Block.Letter it -> it.words();
            case Block.Bullet it -> it.words();
            case Block.Section _, Block.Figures _ -> new Words(List.of());
        };
    }
}
