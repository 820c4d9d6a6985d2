package vn.chungtay.documents;

import vn.chungtay.documents.paper.PaperKind;

/** Sentences that papers of a kind usually have, in words of our own; whoever writes a paper may put others. */
public interface StandardSentences {

    /**
     * The last sentence, without "./.".
     *
     * @param subject of the paper
     * @param issuer the body that issues it: "Ủy ban nhân dân huyện Võ Nhai"
     */
    String closing(PaperKind kind, String subject, String issuer);
}
