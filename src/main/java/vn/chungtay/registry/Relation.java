package vn.chungtay.registry;

/** What somebody is to the head of their household. */
public enum Relation {
    HEAD,
    SPOUSE,
    CHILD,
    PARENT,
    GRANDCHILD,
    GRANDPARENT,
    SIBLING,
    CHILD_IN_LAW,
    OTHER
}
