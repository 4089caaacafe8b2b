package cn.suishoupai.site.web;

import cn.suishoupai.platform.web.ContestLink;
import cn.suishoupai.platform.web.PhoneLayout;
import cn.suishoupai.platform.web.Thumbnail;
import org.jspecify.annotations.Nullable;

/**
 * How to vote from outside WeChat: follow, send the number, vote.
 *
 * @param account the account's name, to search for
 * @param qrPath picture of the account's QR code; null leaves only the name
 */
public record OpenInWechatPage(
        PhoneLayout layout,
        ContestLink contest,
        String no,
        String title,
        String byline,
        Thumbnail picture,
        String account,
        @Nullable String qrPath) {}
