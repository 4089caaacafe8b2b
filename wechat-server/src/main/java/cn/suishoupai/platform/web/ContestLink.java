package cn.suishoupai.platform.web;

/** A contest by code and name, enough to link to any of its pages. */
public record ContestLink(String code, String name) {

    /** Returns the address of the contest's home page. */
    public String path() {
        return "/c/" + code;
    }

    /** Returns the address of one of the contest's pages, such as {@code works} or {@code ranking}. */
    public String path(String page) {
        return path() + "/" + page;
    }
}
