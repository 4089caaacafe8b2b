package cn.suishoupai.work;

import cn.suishoupai.platform.Refusal;

/** The work has moved on: somebody else, or an earlier tap, was quicker. */
public class WrongStatus extends Refusal {

    WrongStatus(WorkStatus status) {
        super(409, "WRONG_STATUS", "这件作品" + said(status), "刷新看看现在的状态");
    }

    private static String said(WorkStatus status) {
        return switch (status) {
            case DRAFT -> "还没有提交";
            case SUBMITTED -> "已经提交，正在审核";
            case PUBLISHED -> "已经展出";
            case RETURNED -> "已经退回给作者";
            case WITHDRAWN -> "已经撤回";
            case DISQUALIFIED -> "已经撤下";
        };
    }
}
