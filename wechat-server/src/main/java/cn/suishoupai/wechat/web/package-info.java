/** The address that the platform posts to. */
@NullMarked
package cn.suishoupai.wechat.web;

import org.jspecify.annotations.NullMarked;
