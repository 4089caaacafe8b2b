package cn.suishoupai.site.web;

import cn.suishoupai.platform.web.Choice;
import cn.suishoupai.platform.web.ContestLink;
import cn.suishoupai.platform.web.PhoneLayout;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * All published works: searched, filtered by theme, ordered, a page at a time.
 *
 * @param query what was searched for; empty for none
 * @param themes 全部 (value empty) and the themes, one of them chosen
 * @param total works that match, on all pages
 * @param page this page, from 1
 * @param next how many more the next page holds; 0 on the last
 */
public record GalleryPage(
        PhoneLayout layout,
        ContestLink contest,
        String query,
        List<Choice> themes,
        Order order,
        int total,
        List<Tile> tiles,
        int page,
        int next,
        boolean submitOpen) {

    /** The order of the works. */
    public enum Order {
        NEW("new", "最新"),
        HOT("hot", "最热"),
        RANDOM("random", "随机");

        private final String value;
        private final String label;

        Order(String value, String label) {
            this.value = value;
            this.label = label;
        }

        /** Returns what the address carries in {@code order}. */
        public String value() {
            return value;
        }

        /** Returns the Chinese word on the page. */
        public String label() {
            return label;
        }
    }

    /** Returns the value of the chosen theme, empty for all. */
    public String theme() {
        return themes.stream()
                .filter(Choice::chosen)
                .map(Choice::value)
                .findFirst()
                .orElse("");
    }

    /** Returns the address of this gallery with another theme. */
    public String withTheme(String theme) {
        return address(theme, order, query, 1);
    }

    /** Returns the address of this gallery in another order. */
    public String withOrder(Order other) {
        return address(theme(), other, query, 1);
    }

    /** Returns the address of the next page. */
    public String nextPage() {
        return address(theme(), order, query, page + 1);
    }

    /** Returns the address of this gallery without the search. */
    public String withoutQuery() {
        return address(theme(), order, "", 1);
    }

    private String address(String theme, Order order, String query, int page) {
        StringBuilder address =
                new StringBuilder(contest.path("works")).append("?order=").append(order.value());
        if (!theme.isEmpty()) {
            address.append("&theme=").append(URLEncoder.encode(theme, StandardCharsets.UTF_8));
        }
        if (!query.isEmpty()) {
            address.append("&q=").append(URLEncoder.encode(query, StandardCharsets.UTF_8));
        }
        if (page > 1) {
            address.append("&page=").append(page);
        }
        return address.toString();
    }
}
