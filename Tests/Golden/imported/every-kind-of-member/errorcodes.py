# -*- coding: utf8 -*-
# Copyright


# 失败：读不到。
FAILEDOPERATION = 'FailedOperation'

# A
FAILEDOPERATION_A = 'FailedOperation.A'

INTERNALERROR = 'InternalError'
FAILEDOPERATIONA = 'FailedOperationA'
