package vn.chungtay.registry.model;

import static vn.chungtay.registry.Relation.CHILD;
import static vn.chungtay.registry.Relation.GRANDCHILD;
import static vn.chungtay.registry.Relation.GRANDPARENT;
import static vn.chungtay.registry.Relation.HEAD;
import static vn.chungtay.registry.Relation.OTHER;
import static vn.chungtay.registry.Relation.PARENT;
import static vn.chungtay.registry.Relation.SIBLING;
import static vn.chungtay.registry.Relation.SPOUSE;

import vn.chungtay.registry.Relation;

/** What people are to a new head, as far as it follows from what both were to the old one. What does not is OTHER. */
final class Kinship {

    private Kinship() {}

    static Relation toNewHead(Relation member, Relation newHead) {
        return switch (newHead) {
            case SPOUSE -> toSpouse(member);
            case CHILD -> toChild(member);
            case PARENT -> toParent(member);
            case SIBLING -> member == HEAD || member == SIBLING ? SIBLING : member == PARENT ? PARENT : OTHER;
            case GRANDCHILD -> member == HEAD || member == SPOUSE ? GRANDPARENT : OTHER;
            case GRANDPARENT -> member == HEAD || member == SIBLING ? GRANDCHILD : OTHER;
            case HEAD, CHILD_IN_LAW, OTHER -> OTHER;
        };
    }

    private static Relation toSpouse(Relation member) {
        return switch (member) {
            case HEAD -> SPOUSE;
            case CHILD, GRANDCHILD, CHILD_IN_LAW -> member;
            case SPOUSE, PARENT, GRANDPARENT, SIBLING, OTHER -> OTHER;
        };
    }

    private static Relation toChild(Relation member) {
        return switch (member) {
            case HEAD, SPOUSE -> PARENT;
            case CHILD -> SIBLING;
            case PARENT -> GRANDPARENT;
            case GRANDCHILD, GRANDPARENT, SIBLING, CHILD_IN_LAW, OTHER -> OTHER;
        };
    }

    private static Relation toParent(Relation member) {
        return switch (member) {
            case HEAD, SIBLING -> CHILD;
            case CHILD -> GRANDCHILD;
            case GRANDPARENT -> PARENT;
            case SPOUSE -> Relation.CHILD_IN_LAW;
            case PARENT, GRANDCHILD, CHILD_IN_LAW, OTHER -> OTHER;
        };
    }
}
