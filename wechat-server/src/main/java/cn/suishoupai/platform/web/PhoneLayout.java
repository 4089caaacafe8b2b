package cn.suishoupai.platform.web;

import org.jspecify.annotations.Nullable;

/**
 * The frame around a phone page: its title, the navigation and the card that a chat shows for it.
 *
 * @param contest the contest that the navigation leads through; null hides the navigation
 * @param tab the place in the navigation; null hides the navigation, as on a work's page with its vote bar
 * @param wechatMarker what a browser's name must contain to count as WeChat; empty lets every browser count
 */
public record PhoneLayout(
        String title,
        @Nullable ContestLink contest,
        @Nullable Tab tab,
        String wechatMarker,
        @Nullable ShareCard share) {

    /** The five places of the navigation at the bottom. */
    public enum Tab {
        HOME,
        WORKS,
        SUBMIT,
        RANKING,
        MY
    }
}
