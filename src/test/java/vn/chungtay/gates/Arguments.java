package vn.chungtay.gates;

/** Counts what is handed over between parentheses, in Java and in template expressions. */
final class Arguments {

    private Arguments() {}

    /**
     * @param at where the name of what is called ends: before an opening parenthesis, or before a comma or the closing
     *     parenthesis when the first argument was the name itself
     */
    static int count(String text, int at) {
        int start = at;
        while (Character.isWhitespace(text.charAt(start))) start++;
        if (text.charAt(start) != '(' && text.charAt(start) != ',') return 0;
        int depth = 1;
        int commas = 0;
        char quote = 0;
        boolean empty = true;
        for (int i = start + 1; i < text.length(); i++) {
            char it = text.charAt(i);
            if (quote != 0) {
                if (it == '\\') i++;
                else if (it == quote) quote = 0;
            } else if (it == '"' || it == '\'') {
                quote = it;
                empty = false;
            } else if (it == '(' || it == '{' || it == '[') {
                depth++;
            } else if (it == ')' || it == '}' || it == ']') {
                if (--depth == 0) break;
            } else if (it == ',' && depth == 1) {
                commas++;
            } else if (!Character.isWhitespace(it)) {
                empty = false;
            }
        }
        return empty ? 0 : commas + 1;
    }
}
